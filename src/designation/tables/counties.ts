/**
 * Counties and districts whose local standards tixi can name: those of Zhejiang, where counties did make standards, and
 * the districts of Beijing, Tianjin, Shanghai and Chongqing, which have no prefecture above them. By the first four
 * digits; written like the cities, with every name in full. Other counties keep their digits without a name; 下城区 and 江干区
 * are no more, their standards are. Public knowledge after GB/T 2260, written by hand.
 */
export const counties: Readonly<Record<string, string>> = {
  1101: '东城区 西城区 05朝阳区 丰台区 石景山区 海淀区 门头沟区 11房山区 通州区 顺义区 昌平区 大兴区 怀柔区 平谷区 密云区 延庆区',
  1201: '和平区 河东区 河西区 南开区 河北区 红桥区 10东丽区 西青区 津南区 北辰区 武清区 宝坻区 滨海新区 宁河区 静海区 蓟州区',
  3101: '黄浦区 04徐汇区 长宁区 静安区 普陀区 09虹口区 杨浦区 12闵行区 宝山区 嘉定区 浦东新区 金山区 松江区 青浦区 20奉贤区 51崇明区',
  3301: '02上城区 下城区 江干区 拱墅区 西湖区 08滨江区 萧山区 余杭区 富阳区 临安区 临平区 钱塘区 22桐庐县 27淳安县 82建德市',
  3302: '03海曙区 05江北区 北仑区 11镇海区 鄞州区 奉化区 25象山县 宁海县 81余姚市 慈溪市',
  3303: '02鹿城区 龙湾区 瓯海区 洞头区 24永嘉县 26平阳县 苍南县 文成县 泰顺县 81瑞安市 乐清市 龙港市',
  3304: '02南湖区 11秀洲区 21嘉善县 24海盐县 81海宁市 平湖市 桐乡市',
  3305: '02吴兴区 南浔区 21德清县 长兴县 安吉县',
  3306: '02越城区 柯桥区 上虞区 24新昌县 81诸暨市 83嵊州市',
  3307: '02婺城区 金东区 23武义县 26浦江县 磐安县 81兰溪市 义乌市 东阳市 永康市',
  3308: '02柯城区 衢江区 22常山县 24开化县 龙游县 81江山市',
  3309: '02定海区 普陀区 21岱山县 嵊泗县',
  3310: '02椒江区 黄岩区 路桥区 22三门县 天台县 仙居县 81温岭市 临海市 玉环市',
  3311: '02莲都区 21青田县 缙云县 遂昌县 松阳县 云和县 庆元县 景宁畲族自治县 81龙泉市',
  5001: '万州区 涪陵区 渝中区 大渡口区 江北区 沙坪坝区 九龙坡区 南岸区 北碚区 綦江区 大足区 渝北区 巴南区 黔江区 长寿区 江津区 合川区 永川区 南川区 璧山区 51铜梁区 潼南区 荣昌区 开州区 梁平区 武隆区',
  5002: '29城口县 丰都县 垫江县 33忠县 35云阳县 奉节县 巫山县 巫溪县 40石柱土家族自治县 秀山土家族苗族自治县 酉阳土家族苗族自治县 彭水苗族土家族自治县',
};
